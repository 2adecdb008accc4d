# Lines that are no part of the story. An entry is how such a line begins, or, with "whole", all of it.

# Headings above links to other stories.
[furniture kind=related next whole]
Read also; Read more; Read next; Also read; Read; READ MORE; READ ALSO; More on this story; More on this; Related; Related articles; Related stories; Related news; Related content; Related coverage; Related links; Related posts; Recommended; Recommended reading; Recommended for you; Recommended stories; You may also like; You might also like; See also; Most read; Most popular; Trending; Trending now; Top stories; Latest news; More news; More stories; In other news; Up next; Next article; Previous article; Further reading; What to read next; Don't miss; Must read; Popular now; From our partners; Sponsored; Keep reading; In this story; Around the web; Watch also; Explore more; Dig deeper; Go deeper; Catch up; Timeline; In pictures; In photos; Related Topics; Related topics; Off the wire; Trending Articles; More Stories; More from World; More in World; Latest; Most viewed; Most Viewed; Read More; Popular Stories; Suggested articles; Other news; Other News; Also see; News in brief; Stories for you; On this topic; Next in World; Up Next

# Links to other stories.
[furniture kind=related]
Read also:; Also read:; Read more:; Read more at; READ MORE:; READ ALSO:; ALSO READ:; Read:; READ:; See also:; SEE ALSO:; Related:; RELATED:; Related story:; RELATED STORY:; Related stories:; Watch:; WATCH:; Listen:; LISTEN:; More:; MORE:; More on this:; Recommended:; Don't miss:; DON'T MISS:; Must read:; Explainer:; EXPLAINER:; Opinion:; OPINION:; Analysis:; ANALYSIS:; Editorial:; EDITORIAL:; Live updates:; Click here to; Click here for; Read the full story; Read the full article; Read our; Also on; What you need to know:; More Stories From; More stories from; More from; More News:; LISTEN TO:; IN PICTURES:; In pictures:; FACTBOX:; Factbox:; FACTBOX-; EXPLAINER-; ANALYSIS-; TIMELINE:; Timeline:; VIDEO -; WATCH |; READ |; ALSO READ |; Also Read |; READ MORE |; Read More |; Also Watch:; Recommended Reading:; Related Article:; Related Articles:; RELATED NEWS
> Read also: Lavrov meets Wang Yi in Vientiane
! any
> Related: China condemns Japan's plan, says spokesperson Mao Ning
! any

# Captions of pictures.
[furniture kind=caption]
Photo:; PHOTO:; Photos:; Photo by; Photo credit; Photo courtesy; Photograph:; Photographs:; Photographer:; Picture:; Pictured:; Pictures:; Image:; IMAGE:; Image credit; Image source; Images:; File photo; FILE PHOTO; FILE -; FILE –; FILE —; Caption:; Illustration:; Video:; VIDEO:; Graphic:; Graphics:; Map:; Infographic:; Screenshot:; Courtesy of; Credit:; In this photo; In this file photo; In this handout photo; In this image; A file photo of; (Photo; [Photo; (Xinhua/; [Xinhua/; (Image:
[furniture kind=caption anywhere]
via REUTERS; Handout via; via Getty Images; /Getty Images; Getty Images/; via Getty; AP Photo; REUTERS/; EPA-EFE; Photo/; File Photo; [File; [file photo]; (file photo); (File photo); (photo credit; © AFP; (AP Photo; [AP]; [Reuters]; [AFP]; [EPA]; [Xinhua; [Photo/; (Photo by; (Photo:; (Xinhua/; Credit: ; Photo: ; PHOTO |; /Handout; Handout/; © TASS; © Reuters; © Sputnik; Screengrab; screengrab; Pool Photo; Pool photo; pool photo
> FILE PHOTO: Russian Foreign Minister Sergey Lavrov meets Wang Yi in Vientiane, July 25, 2024. REUTERS/Pool
! any

# Who wrote, edited, published it, and when.
[furniture kind=credit]
Reporting by; Writing by; Editing by; Edited by; Compiled by; Translated by; Additional reporting by; Reporting and writing by; (Reporting by; (Writing by; (Editing by; (Additional reporting by; (Reporting; (Compiled by; (Web editor; (Editor; (Editors; Web editor; Web Editor; Editor:; Editors:; Author:; Authors:; Source:; SOURCE:; Our Standards:; Correspondent:; Produced by; The writer is; The author is; About the author; First published; Originally published; This article was originally published; This article was first published; This story was originally published; This story has been updated; This article has been updated; This is a developing story; This story is developing; Article continues below; Story continues below; Correction:; Clarification:; With inputs from; (With inputs from; (with inputs from; With input from; With files from; Associated Press writers; Associated Press writer; Disclaimer:; (This story has not been edited; (Only the headline; Fact-checked by; — VNS
Published; PUBLISHED; Posted; Updated; UPDATED; Last updated; Last Updated; Last modified; Last update; Created:; Modified:; Issued on; Issued:; First Published; Uploaded:; Reading time; From:; FROM:; Delivered on:; Document type:; Location:; Time to read; Write :; Update :; Published Date:; Modified Date:; Publish Date; Published on; Published at; Posted on; Posted at; Updated on; Updated at; Last Update; Date of publication; Writer:; Reporter:; By Staff; Release date; Distributed by APO; Source :; As stated by Spokesperson; The following is attributable to; The below is attributable to; Attributable to; The following text is; This material from the originating; View in full; /Public Release; Adjust font size; Font size; Share this article; This was published
[furniture kind=credit whole]
News story; Press release; PRESS RELEASE; For immediate release; FOR IMMEDIATE RELEASE; Media Note; Readout; Office of the Spokesperson; Contents; Staff writer; Staff reporter; Disclaimer; With agencies; (ends); ENDS; END; (END); ###; - 30 -; min read; minute read; Our correspondent; News desk; News Desk; Web desk; Web Desk; Agencies; AGENCIES; Staff
> Published 30 August 2023
! any
> (Reporting by Humeyra Pamuk; editing by Alison Williams)
! any

# What the page offers its reader.
[furniture kind=share]
Share this; Share on; Share via; Share:; Share to; Tweet this; Print this; Email this; Copy link; Leave a comment; Leave a reply; Post a comment; Add a comment; Join the conversation; Join the discussion; View comments; Show comments; Listen to this article; Listen to article; Follow us; FOLLOW US; Follow him on; Follow her on; Like us on; Join us on; Join our; Subscribe to; Sign up for; Sign up to; Create an account; Get our; Get the latest; Download our; Download the app; Our newsletter; Stay informed; Stay up to date; Support our journalism; Become a member; Already a subscriber; Have a news tip; Got a tip; Do you have a story; Contact us; Report an error; Report a typo; Suggest a correction; Was this page useful; Rate this; Login to post; Log in to post; Go to top; Your web browser; Are you sure you want; Try Our AI; Explore what; Send news; Report error; Send to; Click ‘Yes; Stay ahead of the news; Would you like to comment; Sign up (; Be the first to; Related Topics:; Get breaking news; Get real-time; Get instant; Enjoy unlimited; To read the full; This article is for subscribers; You have reached; Text size; Download PDF; Print this page; Add us as; Follow Us on; Follow our; Read the Latest News; Read all the Latest News; Catch all the; Subscribe Now; Subscribe now; Is this page useful; Help us improve; Thank you for reading; Thanks for reading; Advertisement -; Scroll to continue; Continue reading; Skip to main content; Skip to content; Back to top; Please enable; We use cookies; This website uses cookies; Accept cookies; Cookie policy; Privacy policy; Terms of use; Terms and conditions
[furniture kind=share whole]
Share; SHARE; Tweet; Print; Email; Save; Bookmark; Comment; Comments; Facebook; Twitter; LinkedIn; WhatsApp; Telegram; Reddit; Pinterest; Instagram; X; Follow; Subscribe; SUBSCRIBE; Sign up; Sign in; Log in; Login; Register; Register now; Newsletter; Newsletters; Support us; Donate; Send us; Advertisement; ADVERTISEMENT; Advert; Sponsored content; Promoted; Back to; Loading; Copied; Gift this article; Listen; Play; Pause; Close; Accept; Skip; Next; Previous; Back
> Follow us on Telegram, where Peskov said more
! any

# After these nothing more of the story comes.
[furniture kind=share to-end]
Notes to editors; Notes to Editors; Note to editors; Notes for editors; For media enquiries; For media inquiries; For more information, contact; For further information, please contact; For further information, contact; Email newsdesk; All rights reserved; ALL RIGHTS RESERVED; Copyright; COPYRIGHT; ©; (c) 20; Comments (; Leave a Reply; Your email address will not be published; Related Topics:; Related topics:; Related tags:; Tags:; TAGS:; Topics:; Keywords:; Filed under; Filed Under; More from this author
[furniture kind=share to-end whole]
Media enquiries; Media Enquiries; Media inquiries; Media contact; Media contacts; Press contact; Press contacts; Press enquiries; Press office; Contact; Contacts; Share this page; Tags; Topics; Keywords; About us; Privacy Policy; Terms of Service; Terms of Use; Most Read; MOST READ; MOST POPULAR; Latest News; LATEST NEWS; Related News; Related Articles; RELATED ARTICLES; Related Stories; RELATED STORIES; Recommended Stories; RECOMMENDED; More on the topic; On the topic; Also in the news; Subscribe to our newsletter; Sign up to our newsletter; Comments
> © 2024 Agency. Lavrov met Wang Yi in Vientiane.
! any

# Tags of sections, alone on their line.
[furniture kind=section]
Home >; Home ›; Home »; Home /; You are here:
[furniture kind=section whole]
Home; World; WORLD; World News; World news; Politics; POLITICS; Economy; ECONOMY; Business; BUSINESS; News; NEWS; Diplomacy; DIPLOMACY; International; INTERNATIONAL; National; Nation; Asia; Africa; Europe; Americas; Middle East; Asia Pacific; Asia & Pacific; Society; Sport; Sports; Culture; Opinion; Analysis; Features; Feature; Technology; Science; Health; Environment; Local; Regional; Breaking; Breaking news; BREAKING; Breaking News; BREAKING NEWS; Exclusive; EXCLUSIVE; Live; LIVE; Headlines; Top News; Foreign affairs; Foreign Affairs; Foreign policy; Foreign Policy; Defence; Defense; Security; Military; Military & Defense; Russian Politics & Diplomacy; Politics & Diplomacy; Press releases; Press Releases; Statements; Speeches; Briefings; Menu; Search; Navigation; You are here
[furniture kind=tag whole]
In this article; Topics in this article; Hashtags
> World
! any
