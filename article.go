package mahdar

import "time"

// Article is a text with what is known about it. Text is the whole article as
// its reader would see it: section tag, headline, dateline, paragraphs,
// related headlines, credits. All offsets in Minutes index the bytes of Text.
type Article struct {
	// ID names the article in the output; a file's name without its ending, if nothing better is known.
	ID string
	// URL is the address it was found at, if any.
	URL string
	// Published is the day from which "today" and "Thursday" are counted; zero if unknown.
	Published time.Time
	// Guessed is whether Published is a guess: a day that the text names as its own goes before it.
	Guessed bool
	// Lang is the ISO 639-1 code of the text's language; empty to have it detected.
	Lang string
	// Title is the headline where it is known apart from the text; it need not stand in Text.
	Title string
	// Author is who wrote it, and Outlet what the site calls itself, as the page says; they change nothing in what is read.
	Author, Outlet string
	// Text is valid UTF-8.
	Text string
}
