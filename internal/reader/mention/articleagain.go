package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
)

// articleAgain cuts a group of n letters where a second office with an article of its own is
// joined to a first: "le président comorien et le ministre italien, X" are two people, "le
// Premier ministre et ministre de la Défense, X" is one. A name before both has both offices.
func articleAgain(n int32, taken *[pack.MaxGroup]byte) int32 {
	title := false
	for j := int32(0); j+2 < n; j++ {
		switch taken[j] {
		case 'N', 'K', 'P':
			return n
		case 'T':
			title = true
		case 'E':
			if title && taken[0] == 'D' && taken[j+1] == 'D' && (taken[j+2] == 'T' || taken[j+2] == 'H') {
				return j
			}
		}
	}
	return n
}
