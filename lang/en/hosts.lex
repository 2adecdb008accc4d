# Hosts and guests: whoever came, and whom he came to.

[counterpart host]
his host; her host; their host
> Hakan Fidan arrived in Muscat on Monday and held talks with his host, Badr Albusaidi.
= meeting "Hakan Fidan" "Badr Albusaidi"
> Hakan Fidan arrived in Muscat on Monday and was received by Badr Albusaidi. He thanked his host.
= event SUPPORT "Hakan Fidan" > "Badr Albusaidi"
> Egypt will host the cup.
! event

[counterpart guest]
his visitor; her visitor; their visitor; the visitor; his visitors; her visitors; the visitors; the visiting dignitary; the visiting statesman
> Badr Albusaidi received Hakan Fidan on Monday and asked his visitor to help.
= event REQUEST "Badr Albusaidi" > "Hakan Fidan"
> Badr Albusaidi received Hakan Fidan on Monday. The visitor praised Oman.
= event SUPPORT "Hakan Fidan" > "Oman"
> The visitors praised the soup.
! event

# Who was glad or proud to do something did it.
[verb id=gladtohave frame=other uses]
was pleased; were pleased; was very pleased; were very pleased; was delighted; were delighted; was honoured; were honoured; was honored; were honored; was deeply honoured; were deeply honoured; was deeply honored; were deeply honored; was happy; were happy; was very happy; were very happy; was glad; were glad; was proud; were proud; was privileged; were privileged; was thrilled; were thrilled; was grateful; were grateful; had the honour; had the honor; had the pleasure; had the privilege; was an honour; was an honor; was a pleasure; was a privilege; was a great pleasure; was a great honour; was great; was good; took pleasure
> @2024-07-25 Hakan Fidan said he was pleased to host Badr Albusaidi in Ankara on Monday.
= meeting "Hakan Fidan" "Badr Albusaidi" status=held place=Ankara date=2024-07-22
> Hakan Fidan was honoured to receive Badr Albusaidi.
= meeting "Hakan Fidan" "Badr Albusaidi" status=held
> Hakan Fidan was happy to see the rain.
! meeting

# What somebody takes for doing something: what he then does is done.
[verb id=seize frame=other uses]
use@ved _ trip; use@ved _ visit; use@ved _ stay; use@ved _ stopover; use@ved _ stop; use@ved _ ride; use@ved _ flight; use@ved _ gathering; use@ved _ conference; use@ved _ margins; use@ved _ call; use@ved _ encounter; use@ved _ presence; use@ved _ passage; use@ved _ anniversary; use@ved _ funeral; use@ved _ Session; use@ved _ session; use@ved _ forum; use@ved _ Forum; use@ved _ Assembly; use@ved _ Summit; use@ved _ summit
use@ved the debate; use@ved the occasion; use@ved the visit; use@ved the meeting; use@ved the summit; use@ved the session; use@ved the speech; use@ved his speech; use@ved her speech; use@ved the address; use@ved his address; use@ved her address; use@ved the opportunity; use@ved the trip; use@ved the gathering; use@ved the conference; use@ved the press conference; use@ved the news conference; use@ved the anniversary; use@ved the platform; use@ved an interview; use@ved a speech; use@ved a visit; use@ved an emergency debate; use@ved the talks; use@ved the forum; seiz@ve the occasion; seiz@ve the opportunity; seiz@ve the chance; seiz@ve the moment; take,took,taken,taking@irrg the opportunity; take,took,taken,taking@irrg the occasion; take,took,taken,taking@irrg the chance; take,took,taken,taking@irrg advantage of the occasion; take,took,taken,taking@irrg advantage of the visit; take,took,taken,taking@irrg advantage of the summit; take,took,taken,taking@irrg to the podium; take,took,taken,taking@irrg to the airwaves; go,went,gone@irrs on television; go,went,gone@irrs out of his way; go,went,gone@irrs out of her way; break,broke,broken@irr ranks; break,broke,broken@irr his silence; break,broke,broken@irr her silence
> Hakan Fidan used the debate to accuse Israel of lying.
= event ACCUSE "Hakan Fidan" > "Israel"
> Hakan Fidan used his stay in Muscat on Monday to meet Badr Albusaidi.
= meeting "Hakan Fidan" "Badr Albusaidi" status=held date=2024-07-22
> Hakan Fidan seized the occasion to praise Oman.
= event SUPPORT "Hakan Fidan" > "Oman"
> Hakan Fidan used the debate to rest.
! event

# Signed by both.
[verb id=signedby frame=event type=AGREE a=obj,between b=with]
was signed by; were signed by; has been signed by; have been signed by; had been signed by; was inked by; were inked by; was initialled by; were initialled by; was initialed by; were initialed by; was signed between; were signed between; has been signed between; have been signed between; was concluded between; were concluded between; was inked between; were inked between; was reached between; were reached between
> Four memoranda of understanding were signed by Hakan Fidan and Badr Albusaidi.
= event AGREE "Hakan Fidan" "Badr Albusaidi" > "Hakan Fidan" "Badr Albusaidi"
> Three agreements were signed between Turkey and Oman on Monday.
= event AGREE "Turkey" "Oman" > "Turkey" "Oman"
> The letter was signed by the head of the firm.
! event
