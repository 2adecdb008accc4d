package story

import (
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/text"
)

// Discourse is what the story so far leaves in mind: who was spoken of last,
// which meeting, which day, which place.
type Discourse struct {
	Leaders   []int32    // who was said last to lead a delegation
	Subject   int32      // the last person that was a subject, -1 if none
	Before    int32      // the one who was it before that
	Still     int32      // whom a pronoun, or a dropped subject, meant last as a subject, -1 if none did
	StillAt   int32      // the sentence in which it did
	Guest     int32      // whom a pronoun, or a name before the verb, meant last whom the subject behind the verb met; -1 if nobody
	GuestOf   int        // the chunk of that verb
	GuestIn   int32      // its sentence
	Speakers  []int32    // of the last statement
	Spoke     int32      // the sentence in which they spoke
	Acted     int32      // the sentence whose main clause the subject is of
	ToCome    bool       // that clause tells of what is still to come
	Declares  bool       // that clause tells of what is done in words
	Entering  int32      // the subject with which the sentence was entered
	Entered   int32      // the sentence whose main clause that one is of
	Body      int32      // the body, state or organisation that was the subject last
	BodyAt    int32      // the sentence in which it was
	Issuers   []int32    // who made a document public last
	IssuedAt  int32      // the sentence in which they did
	Issued    text.Range // what follows the word for it there
	Several   []int32    // the last subject of several persons or states
	SeveralAt int32      // its first mention
	Told      []int32    // who told whom something last, two of different states
	ToldIn    int32      // the sentence in which he did
	Asked     bool       // he only asked him for something
	Meeting   int        // the last meeting with its sides named, -1 if none
	Days      date.Days
	where     date.Place
}
