"""How fast an evening is captured: measured through a server as a host runs it."""
