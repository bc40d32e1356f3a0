from wagtail.admin.compare import TextFieldComparison, register_comparison_class

from .fields import ValueField


class ValueComparison(TextFieldComparison):
    """Compares two values of a revision by the German text that people read."""

    def __init__(self, field, obj_a, obj_b):
        super().__init__(field, obj_a, obj_b)
        self.val_a = "" if self.val_a is None else str(self.val_a)
        self.val_b = "" if self.val_b is None else str(self.val_b)


def register_comparisons():
    register_comparison_class(ValueField, comparison_class=ValueComparison)
