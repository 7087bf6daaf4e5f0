// A file worker for tests that cannot even start.
throw new Error('this worker is broken');
