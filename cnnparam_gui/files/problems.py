"""What a person is told when a file cannot be read or written."""

MAX_LENGTH = 500


class FileProblem(Exception):
    """Raised by every reader and writer; its text is one line for a person.

    Attributes:
        place: The file, as the person named it; empty where only bytes were given.
        reason: What happened, why and what to do, without the place.
        advice: Lines that show what to do, such as code to copy; may be empty. They are our own
            words and hold nothing of the file.
    """

    def __init__(self, reason: str, place: object = "", *, advice: str = "") -> None:
        """Keep the reason and the place, each made fit to be printed."""
        self.advice = advice
        self.reason = one_line(reason)
        self.place = one_line(str(place))
        super().__init__(f"{self.place}: {self.reason}" if self.place else self.reason)

    def at(self, place: object) -> "FileProblem":
        """Return the same problem with the file it was found in."""
        return FileProblem(self.reason, place, advice=self.advice)


def one_line(text: str) -> str:
    """Return a text without line breaks, control characters and broken Unicode, cut if long."""
    printable = "".join(
        char if char.isprintable() else ascii(char)[1:-1] for char in text[: MAX_LENGTH + 1]
    )
    return printable if len(text) <= MAX_LENGTH else printable[: MAX_LENGTH - 3] + "..."
