"""Generated files to disk: writes what has changed, sweeps what is stale."""

from pathlib import Path


def write(files: dict[str, bytes], folder: Path) -> list[str]:
    """Makes `folder` hold exactly `files`, {relative path: content}. Returns what was written or removed; nothing the second time."""
    touched = [path for path, content in sorted(files.items()) if write_file(folder / path, content)]
    for old in sorted(folder.rglob("*"), reverse=True):
        name = old.relative_to(folder).as_posix()
        if old.is_dir():
            if not any(old.iterdir()):
                old.rmdir()
        elif name not in files:
            old.unlink()
            touched.append(name)
    return touched


def write_file(path: Path, content: bytes) -> bool:
    """Writes one file unless it holds just that already. Returns whether it was written."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True
