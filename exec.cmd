@rem `exec` for cmd.exe, so that "npm start" is one process to signal on POSIX and still starts on Windows.
@%*
