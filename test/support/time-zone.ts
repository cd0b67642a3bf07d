/** Dates must not depend on the machine: tests run where the survey was answered. */
process.env.TZ = 'Europe/Stockholm';
