"""What a person reads on a page."""


def text_of(response) -> str:
    return " ".join(response.content.decode().split())


def messages_of(response) -> list[str]:
    return [" ".join(str(message).split()) for message in response.context["messages"]]
