"""What the board answers instead of a step; each carries a German sentence for the person at the board."""


class BoardError(Exception):
    pass


class AskError(BoardError):
    """The step waits for a yes."""


class ConflictError(BoardError):
    """Somebody else has changed the wording meanwhile; `card` is as it stands now."""

    def __init__(self, sentence: str, card):
        super().__init__(sentence)
        self.card = card
