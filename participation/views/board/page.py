"""The board as a page, and what has changed on it."""

from django.http import JsonResponse
from django.shortcuts import render

from .base import BoardView
from .drawing import draw_board, draw_changes


class BoardPageView(BoardView):
    def get(self, request, group_id):
        return render(
            request, "participation/board/board.html", {"group": self.group, **draw_board(self.group, request.user)}
        )


class BoardFeedView(BoardView):
    def get(self, request, group_id):
        return JsonResponse(draw_changes(self.group, request.user, self.known_change(request.GET)))
