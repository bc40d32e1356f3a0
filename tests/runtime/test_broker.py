"""The filesystem broker: whole messages, in order, each to one reader."""

import json
import os
import shutil
import threading
from pathlib import Path
from queue import Empty

import pytest
from kombu import Connection
from kombu.exceptions import ChannelError

from website.runtime.broker import Transport


@pytest.fixture
def connection(tmp_path):
    options = {
        "data_folder_in": str(tmp_path / "var/queue"),
        "data_folder_out": str(tmp_path / "var/queue"),
        "control_folder": str(tmp_path / "var/control"),
    }
    Transport.global_state.clear()  # a process remembers what it has declared, folders or not
    with Connection("filesystem://localhost", transport=Transport, transport_options=options) as connection:
        yield connection


@pytest.fixture
def queue(connection):
    with connection.SimpleQueue("celery") as queue:
        yield queue


def folder(tmp_path) -> Path:
    return tmp_path / "var/queue"


def test_folders_are_made(queue, tmp_path):
    assert sorted(path.name for path in (tmp_path / "var").iterdir()) == ["control", "queue"]


def test_messages_come_in_order(queue):
    for number in range(20):
        queue.put({"number": number})
    assert [queue.get(timeout=1).payload["number"] for _ in range(20)] == list(range(20))
    with pytest.raises(Empty):
        queue.get(block=False)


def test_half_written_message_is_not_read(queue, tmp_path):
    queue.put({"number": 1})
    (message,) = folder(tmp_path).glob("*.msg")
    message.rename(message.with_name(".half.tmp"))
    with pytest.raises(Empty):
        queue.get(block=False)


def test_message_is_written_beside_its_place(queue, tmp_path, monkeypatch):
    def stop(self, target):
        assert json.loads(self.read_text())["headers"] is not None
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(ChannelError):
        queue.put({"number": 1})
    assert list(folder(tmp_path).iterdir()) == []


def test_nothing_is_left_behind(queue, tmp_path):
    queue.put({"number": 1})
    queue.get(timeout=1).ack()
    assert os.listdir(folder(tmp_path)) == []


def test_other_queues_keep_their_messages(connection, queue):
    with connection.SimpleQueue("other") as other:
        other.put({"number": 1})
        with pytest.raises(Empty):
            queue.get(block=False)
        assert other.get(timeout=1).payload == {"number": 1}


def test_each_message_goes_to_one_of_several_readers(connection, queue):
    for number in range(100):
        queue.put({"number": number})
    read = []

    def take():
        channel = connection.channel()
        while True:
            try:
                read.append(channel._get("celery"))
            except Empty:
                return

    readers = [threading.Thread(target=take) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert len(read) == 100


def test_bindings_of_several_writers_are_kept(connection, tmp_path):
    channels = [connection.channel() for _ in range(4)]

    def bind(number):
        for queue in range(10):
            channels[number]._queue_bind("celery", f"{number}-{queue}", "", "celery")

    writers = [threading.Thread(target=bind, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(channels[0].get_table("celery")) == 40


def test_folder_may_vanish_while_somebody_waits(queue, tmp_path):
    shutil.rmtree(folder(tmp_path))
    with pytest.raises(Empty):
        queue.get(block=False)
    queue.put({"number": 1})
    assert queue.get(timeout=1).payload == {"number": 1}
