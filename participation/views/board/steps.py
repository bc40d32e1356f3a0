"""Taking a step, and asking for what a step needs; both as data for the script and as plain pages."""

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from wagtail import hooks

from participation.domain.board import BoardError

from .asking import form_of, has_form
from .base import BoardView
from .doing import take_step
from .drawing import draw_changes, saved_now
from .orders import Order, read_order

ASK = "participation/board/ask.html"
UNSEEN = {"outcome"}  # steps whose effect the board does not show
REFUSED = 409


class AnswersOrders(BoardView):
    def refuse(self, refusal: BoardError):
        if self.wants_json:
            return JsonResponse({"said": str(refusal)}, status=REFUSED)
        messages.error(self.request, str(refusal))
        return redirect("participation_board", self.group.pk)

    def ask(self, order: Order, refusal: BoardError | None = None):
        """A form, again with what was typed where the step was refused."""
        context, status = form_of(self.group, order, refusal), REFUSED if refusal else 200
        if not self.wants_json:
            return render(self.request, ASK, context, status=status)
        html = render_to_string(context["form"], context, self.request)
        return JsonResponse({"ask": html, "said": context["refusal"]}, status=status)


class AskView(AnswersOrders):
    def get(self, request, group_id):
        """Whoever reloads, or comes back from signing in, begins at the board."""
        return redirect("participation_board", self.group.pk)

    def post(self, request, group_id):
        try:
            return self.ask(read_order(request.POST))
        except BoardError as refusal:
            return self.refuse(refusal)


class StepView(AnswersOrders):
    def get(self, request, group_id):
        return redirect("participation_board", self.group.pk)

    def post(self, request, group_id):
        order = None
        try:
            order = read_order(request.POST)
            said, cards = take_step(self.group, order, request.user)
        except BoardError as refusal:
            return self._refused(order, refusal)
        for card in cards:
            for tell in hooks.get_hooks("after_save_event_row"):
                tell(request, card)
        return self._done(order, said)

    def _refused(self, order: Order | None, refusal: BoardError):
        try:
            return self.ask(order, refusal) if order and has_form(order) else self.refuse(refusal)
        except BoardError as worse:  # what it was about is gone
            return self.refuse(worse)

    def _done(self, order: Order, said: str):
        if not self.wants_json:
            messages.success(self.request, said)
            address = redirect("participation_board", self.group.pk)
            address["Location"] += f"#karte-{order.cards[0]}" if len(order.cards) == 1 else ""
            return address
        if order.do in UNSEEN:
            messages.success(self.request, said)
        changes = draw_changes(self.group, self.request.user, self.known_change(self.request.POST))
        notices = [conditional_escape(message.message) for message in messages.get_messages(self.request)]
        return JsonResponse({"said": said, "saved": saved_now(), "notices": notices, **changes})
