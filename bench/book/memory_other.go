//go:build !linux

package main

import "runtime"

// mostMemory is how much memory the process has of the system, in bytes, where the system does not say the most it had.
func mostMemory() int64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(min(m.Sys, 1<<62))
}
