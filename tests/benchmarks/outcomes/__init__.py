"""How fast "Was wurde daraus?" answers when four districts have worked for years."""
