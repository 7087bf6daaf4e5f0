// A thread for tests that walks nothing and says nothing, as if the first question to the disk never came back.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
