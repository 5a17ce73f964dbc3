@rem On Windows, what "exec" is to a shell elsewhere: runs the rest of the line (see "npm start and signals" in docs/gotchas.md).
@%*
