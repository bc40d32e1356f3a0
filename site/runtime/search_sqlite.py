"""Full text search on SQLite with cleaned questions."""

from modelsearch.backends.database.sqlite import sqlite

from .search import clean

FTS_BACKEND = sqlite.SQLiteSearchBackend


class Cleaned:
    def search(self, *args, **kwargs):
        self.query = clean(self.query)
        return super().search(*args, **kwargs)


class Compiler(Cleaned, sqlite.SQLiteSearchQueryCompiler):
    pass


class AutocompleteCompiler(Cleaned, sqlite.SQLiteAutocompleteQueryCompiler):
    pass


class CleanBackend(FTS_BACKEND):
    query_compiler_class = Compiler
    autocomplete_query_compiler_class = AutocompleteCompiler
