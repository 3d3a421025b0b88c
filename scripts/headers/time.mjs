/** <time.h>: clock_gettime(2), clocks of SO_TXTIME, timerfd_create(2) and timestamps. */
export default {
  CLOCK_REALTIME: 'Clock: time of day since 1970, can jump when it is set.',
  CLOCK_MONOTONIC: 'Clock: since some start, never goes back; stands still in suspend.',
  CLOCK_PROCESS_CPUTIME_ID: 'Clock: CPU time of this process.',
  CLOCK_THREAD_CPUTIME_ID: 'Clock: CPU time of this thread.',
  CLOCK_MONOTONIC_RAW: 'Clock: like CLOCK_MONOTONIC, without corrections by NTP.',
  CLOCK_REALTIME_COARSE: 'Clock: CLOCK_REALTIME, faster to read and coarser.',
  CLOCK_MONOTONIC_COARSE: 'Clock: CLOCK_MONOTONIC, faster to read and coarser.',
  CLOCK_BOOTTIME: 'Clock: CLOCK_MONOTONIC with the time in suspend.',
  CLOCK_REALTIME_ALARM: 'Clock for timers: CLOCK_REALTIME, wakes the system from suspend.',
  CLOCK_BOOTTIME_ALARM: 'Clock for timers: CLOCK_BOOTTIME, wakes the system from suspend.',
  CLOCK_TAI: 'Clock: International Atomic Time, no leap seconds; used by SO_TXTIME.',
  TIMER_ABSTIME: 'clock_nanosleep, timer_settime: until a time, not for a duration.',
}
