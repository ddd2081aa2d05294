"""The gate as the guide sets it up: a scratch repository, its hooks, and what the templates of services run.

Usage: gate_test.py PROGRAM ROOT SCRATCH. Status 77: skipped, for want of git or of Python's YAML reader.
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

try:
    import yaml
except ImportError:
    yaml = None

WIRE = """Ferry strikes pier at Dunmore

DUNMORE, June 3 (Coast Wire) - Fourteen passengers were injured when a ferry struck the pier on Monday, harbour
police said. The vessel was carrying 212 people.
"""
RADIO = "A ferry hit the pier in Dunmore. Fourteen passengers were injured, according to harbour police.\n"
RIGHT = "# Ferry hits pier\n\nFourteen passengers were injured when a ferry struck the pier, harbour police said.\n"
WRONG = RIGHT.replace("Fourteen", "Forty-one")


class Repository:
    """A git repository with two stories and a draft, in which `gainsay` is the program under test."""

    def __init__(self, folder, program, root):
        shutil.rmtree(folder, ignore_errors=True)
        self.folder, self.root = folder, root
        tools = folder.parent / "bin"
        tools.mkdir(parents=True, exist_ok=True)
        (tools / "gainsay").unlink(missing_ok=True)
        (tools / "gainsay").symlink_to(program)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "INPUT_"))}
        self.environment = kept | {
            "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(folder.parent), "PRE_COMMIT_HOME": str(folder.parent / "cache"),
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "N", "GIT_AUTHOR_EMAIL": "n@example.org",
            "GIT_COMMITTER_NAME": "N", "GIT_COMMITTER_EMAIL": "n@example.org"}
        folder.mkdir(parents=True)
        self.run("git", "init", "-q")
        self.write("stories/ferry/wire.txt", WIRE)
        self.write("stories/ferry/radio.txt", RADIO)
        self.write("stories/quay/wire.txt", "The new quay cost $3 million, the council said.\n")

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def run(self, *command, status=0, **more):
        done = subprocess.run(command, cwd=self.folder, env=self.environment | more, text=True, capture_output=True,
                              check=False, timeout=120)
        assert done.returncode == status, f"{command}: status {done.returncode}, not {status}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def commit(self, status=0):
        self.run("git", "add", "-A")
        return self.run("git", "commit", "-q", "-m", "A change", status=status)


def check_hook(repository, install):
    """Commits through a hook: what is wrong stops them, in the draft's own line, until it is mended or accepted."""
    repository.run("gainsay", "init")
    install()
    repository.write("drafts/ferry.md", WRONG)
    told = repository.commit(status=1)
    assert "drafts/ferry.md:3:1" in told and "14 against 41" in told, told
    repository.write("drafts/ferry.md", RIGHT)
    repository.commit()
    # What is committed counts, not what lies in the folder by now; a note on the folder is no draft.
    repository.write("drafts/ferry.md", WRONG)
    repository.run("git", "add", "drafts/ferry.md")
    repository.write("drafts/ferry.md", RIGHT)
    assert "14 against 41" in repository.run("git", "commit", "-m", "c", status=1)
    repository.run("git", "add", "drafts/ferry.md")
    # Nothing to check: the hook keeps out of the way.
    repository.write("NOTES.md", WRONG)
    repository.commit()
    # A draft of no story, and a story that contradicts itself.
    repository.write("drafts/harbour.md", RIGHT)
    assert "no bundle is called 'harbour'" in repository.commit(status=1)
    repository.run("git", "rm", "-q", "-f", "drafts/harbour.md")
    repository.write("stories/ferry/radio.txt", RADIO.replace("Fourteen", "Forty-one"))
    assert "stories/ferry/radio.txt:1:" in repository.commit(status=1)
    repository.write("stories/ferry/radio.txt", RADIO)
    accept(repository, repository.commit)


def accept(repository, commit):
    """Accepts a finding as the report says, and no other one."""
    repository.write("drafts/ferry.md", WRONG)
    told = " ".join(commit(status=1).split())
    hint = re.search(r"accept: (gainsay baseline write --reason WHY --finding \S+ --draft drafts/ferry.md) PATH", told)
    assert hint, told
    told = repository.run(*hint.group(1).replace("WHY", "checked").split(), "stories/ferry")
    assert "baseline: gainsay-baseline.yaml" in told, told
    config = repository.read(".gainsay.yaml")
    repository.write(".gainsay.yaml", config.replace("# baseline:", "baseline:"))
    commit()
    # A run that looks elsewhere neither calls the entry stale nor prunes it; one that looks there does.
    assert "stale" not in repository.run("gainsay", "check", "stories")
    assert "0 entries taken out" in repository.run("gainsay", "baseline", "prune", "stories")
    repository.write("drafts/ferry.md", RIGHT)
    check = ("--draft", "drafts/ferry.md", "stories/ferry")
    assert "stale-acceptance" in repository.run("gainsay", "check", *check)
    assert "1 entry taken out" in repository.run("gainsay", "baseline", "prune", *check)


def run_hooks(repository, hooks):
    """What the framework does with hooks of the system's language: those whose files are part of the change."""
    repository.run("git", "add", "-A")
    changed = repository.run("git", "diff", "--cached", "--name-only", "--diff-filter=d").split("\n")[:-1]
    for hook in hooks:
        files = [name for name in changed if re.search(hook.get("files", ""), name)]
        if not files:
            continue
        words = shlex.split(hook["entry"]) + hook.get("args", [])
        done = subprocess.run(words + (files if hook.get("pass_filenames", True) else []), cwd=repository.folder,
                              env=repository.environment, text=True, capture_output=True, check=False)
        if done.returncode:
            return f"failed: {done.stdout}{done.stderr}"
    return ""


def check_pre_commit(repository):
    repository.run("gainsay", "init", "--ci", "pre-commit")
    written = yaml.safe_load(repository.read(".pre-commit-config.yaml"))["repos"][0]["hooks"]
    shipped = yaml.safe_load((repository.root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for hooks in (written, shipped):
        assert {"gainsay", "gainsay-drafts"} <= {hook["id"] for hook in hooks}
        repository.write("drafts/ferry.md", WRONG)
        told = run_hooks(repository, hooks)
        assert told.startswith("failed: error[conflict]") and "drafts/ferry.md:3:1" in told, told
        repository.write("drafts/ferry.md", RIGHT)
        told = run_hooks(repository, hooks)
        assert told == "", told
    framework = shutil.which("pre-commit")
    if framework is None:
        print("the pre-commit framework is not installed: its hooks were run as it would")
        return
    repository.run("git", "reset", "-q")
    (repository.folder / ".gainsay.yaml").unlink()
    check_hook(repository, lambda: repository.run(framework, "install"))
    print("the hooks ran in the pre-commit framework")


def check_action(repository, workflow):
    """The step of the action that checks, with the inputs of a workflow."""
    action = yaml.safe_load((repository.root / "action.yml").read_text(encoding="utf-8"))
    (uses,) = [step["with"] for step in workflow["jobs"]["gainsay"]["steps"] if step.get("uses") == "./.gainsay-source"]
    build, check = action["runs"]["steps"]
    repository.run("bash", "-n", "-c", build["run"])
    assert set(uses) <= set(action["inputs"]), uses
    variables = {"GITHUB_ACTION_PATH": str(repository.root)}
    for name, value in check["env"].items():
        if match := re.fullmatch(r"\$\{\{ inputs\.(\S+) \}\}", value):
            variables[name] = str(uses.get(match.group(1), action["inputs"][match.group(1)]["default"]))
    variables["GAINSAY"] = "gainsay"
    summary = repository.folder / "summary.md"
    summary.unlink(missing_ok=True)
    variables["GITHUB_STEP_SUMMARY"] = str(summary)

    def step(status, **more):
        return repository.run("bash", "-c", check["run"], status=status, **(variables | more))

    repository.write("drafts/ferry.md", WRONG)
    told = step(1)
    assert "::error file=drafts/ferry.md,line=3,col=1,title=gainsay%3A conflict::" in told, told
    assert json.loads(repository.read("gainsay.sarif"))["runs"][0]["results"]
    assert "</html>" in repository.read("gainsay.html") and "14 against 41" in summary.read_text(encoding="utf-8")
    step(0, INPUT_FAIL_ON="never")
    step(2, INPUT_DRAFTS="drafts/lost.md")
    # Text in an input is an argument and never a command.
    step(2, INPUT_PATHS="$(touch${IFS}run);`touch${IFS}run`")
    assert not (repository.folder / "run").exists()
    (repository.folder / "drafts/ferry.md").unlink()
    assert "no draft matches 'drafts/*'" in step(0)


def check_gitlab(repository, template):
    """The script of a job, in the shells that runners have."""
    (job,) = template.values()
    script = "set -e\n" + "\n".join(job["script"])
    for shell in ("bash", "sh"):
        repository.write("drafts/ferry.md", WRONG)
        repository.run(shell, "-c", script, status=1)
        (issue,) = json.loads(repository.read(job["artifacts"]["reports"]["codequality"]))
        assert issue["location"] == {"path": "drafts/ferry.md", "lines": {"begin": 3}}, issue
        junit = ElementTree.parse(repository.folder / job["artifacts"]["reports"]["junit"])
        assert len(list(junit.iter("failure"))) == 1
        assert "</html>" in repository.read(job["artifacts"]["paths"][0])
        repository.write("drafts/ferry.md", RIGHT)
        repository.run(shell, "-c", script)
        (repository.folder / "drafts/ferry.md").unlink()
        repository.run(shell, "-c", script)


def main(program, root, scratch):
    if yaml is None or shutil.which("git") is None:
        print("skipped: needs git and Python's yaml")
        return 77
    root, scratch = pathlib.Path(root).resolve(), pathlib.Path(scratch).resolve()

    def repository(name):
        return Repository(scratch / name, pathlib.Path(program).resolve(), root)

    def template(path):
        return yaml.safe_load(pathlib.Path(path).read_text(encoding="utf-8"))

    scratch.mkdir(parents=True, exist_ok=True)
    hooked = repository("hook")
    check_hook(hooked, lambda: shutil.copy(root / "docs/ci/git-hook.sh", hooked.folder / ".git/hooks/pre-commit"))
    check_pre_commit(repository("pre-commit"))
    for service, check, shipped, written in (
            ("github", check_action, "docs/ci/github.yml", ".github/workflows/gainsay.yml"),
            ("gitlab", check_gitlab, "docs/ci/gitlab.yml", ".gitlab/gainsay.yml")):
        scratch_repository = repository(service)
        scratch_repository.run("gainsay", "init", "--ci", service)
        for file in (root / shipped, scratch_repository.folder / written):
            check(scratch_repository, template(file))
    print("hooks, the action's step and the job's script do what the guide says")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
