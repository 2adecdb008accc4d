# Turns of saying whose words a report has in quotation marks or behind "that".

# Speaking of something, whose name is in the speaker's own words: "warned against “ships that never sail”".
[verb id=speaksof frame=say a=subj needs=quote]
speak,spoke,spoken@irr of; talk@vd of; speak,spoke,spoken@irr about; talk@vd about; call@v for; refer,referr@vcc to; allud@ve to; bemoan@v; deride,derided,derided,deriding@irrg; ridicul@ve; tout@v; hail@v; denounc@ve; dismiss@vs; slam,slamm@vcc; blast@vd; compar@ve; liken@v; depict@v; condemn@v; prais@ve; extol,extoll@vcc; blam@ve; fault@v; advocat@ve; champion@v; warn@v against
> Baerbock warned against “a peace that lasts for one winter only”.
= statement "Baerbock" mode=direct content="a peace that lasts for one winter only"
> Fidan hailed the accord as “a bridge that will carry trains and people”.
= statement "Fidan" content="a bridge that will carry trains and people"
> Fidan hailed a taxi in front of the “Grand Hotel of the East”.
! statement "taxi"

# Being firm in what one says.
[verb id=isadamant frame=say a=subj needs=comp,quote]
x@be adamant; x@be insistent; x@be unequivocal; x@be emphatic; x@be on record as saying; go,went,gone@irrs on record as saying; go,went,gone@irrs on record to say; x@be quoted as having said; worry,worried,worried@irry aloud; let,let,let,letting@irrg it be known; make,made,made,making@irrg it known; make,made,made,making@irrg it plain; leave,left,left,leaving@irrg no doubt
> Baerbock was adamant that the border would stay open.
= statement "Baerbock" content="the border would stay open"
> Fidan let it be known that the ships would sail.
= statement "Fidan" content="the ships would sail"
> The guard was adamant about tickets.
! statement

# Said in a mood.
[verb id=mused frame=say a=subj to=to needs=comp,quote,colon]
mus@ve; fret,frett@vcc
> Merz mused that the winter had been “longer than all of his speeches”.
= statement "Merz" content="the winter had been “longer than all of his speeches”"
> "It has been a long winter," Merz mused.
= statement "Merz" mode=direct content="It has been a long winter"
> The poet mused on the sea.
! statement

# A programme that is told something has its name in quotation marks; who speaks can be described at length.
[word]
silver-haired; soft-spoken; bespectacled
> Baerbock told “Evening Hour” on Sunday that the matter was closed.
= statement "Baerbock" content="the matter was closed"
> "We made the sea the top priority," the bespectacled, 71-year-old Turkish envoy said.
= statement "envoy" mode=direct content="We made the sea the top priority"
> The bespectacled owl of the “Evening Hour” slept.
! any
