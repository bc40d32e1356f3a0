"""What the device keeps, on disk and in memory alike."""

import pytest

pytestmark = pytest.mark.browser
STEPS = """async () => {
  const {openStore} = await import('./store.js')
  const store = await openStore(7), other = await openStore(8)
  await store.write([["put", "operations", {op: "add", id: "a"}], ["put", "operations", {op: "add", id: "b"}]])
  await other.write([["put", "operations", {op: "add", id: "c"}]])
  const [first] = await store.read("operations")
  await store.update("operations", first.n, row => ({...row, text: "Licht"}))
  await store.update("operations", first.n + 1, () => null)
  await store.update("operations", 99, () => null)
  await store.writeNote("wall", {lines: "x"})
  const kept = [await store.read("operations"), await store.readNote("wall"), await other.readNote("wall")]
  await store.update("operations", first.n, () => null)
  const unsent = Array.from(await store.clear())
  return [store.lasting, ...kept, await store.readNote("wall"), unsent, (await other.read("operations")).length]
}"""
EXPECTED = [[{"op": "add", "id": "a", "group": 7, "text": "Licht", "n": 1}], {"lines": "x"}, None, None]


def test_on_disk(page):
    assert page.evaluate(STEPS) == [True, *EXPECTED, [8], 1]


def test_without_a_disk(page):
    page.evaluate("Object.defineProperty(window, 'indexedDB', {value: {open() { throw new Error('forbidden') }}})")
    assert page.evaluate(STEPS) == [False, *EXPECTED, [], 1]  # each knows of itself only


def test_disk_that_fails_meanwhile_loses_nothing(page):
    kept = page.evaluate("""async () => {
      const {openStore} = await import('./store.js')
      const store = await openStore(7)
      let troubled = 0
      store.onTrouble = () => { troubled += 1 }
      await store.write([["put", "operations", {id: "a"}]])
      IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError") }
      await store.write([["put", "operations", {id: "b"}]])
      return [store.lasting, troubled, (await store.read("operations")).map(row => row.id)]
    }""")
    assert kept == [False, 1, ["a", "b"]]
