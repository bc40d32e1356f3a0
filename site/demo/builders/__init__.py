"""From written content to pages and rows, through the functions that users' clicks go through."""
