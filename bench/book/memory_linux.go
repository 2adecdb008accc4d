package main

import "syscall"

// mostMemory is how much memory the process had at most, in bytes.
func mostMemory() int64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return u.Maxrss << 10
}
