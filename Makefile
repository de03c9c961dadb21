# The verbs of the project. Each works from a fresh clone: what is missing from Debian is installed first.

SWIFT ?= swift
# The rehearsal street that `make run` opens; `make rehearsal` makes it anew.
REHEARSAL ?= .build/rehearsal

# The first line is what Swift's own tools and linker load, which a bare system may lack.
TO_BUILD = binutils ca-certificates git libc6-dev libcurl4 libsqlite3-0 libstdc++-12-dev libxml2 tzdata \
	libncurses-dev libsodium-dev
TO_TEST = tmux sqlite3 procps strace
# Coloured messages are another command line for every file: what a terminal has built, a script would build anew.
PLAIN = --no-color-diagnostics
RELEASE = $(SWIFT) build $(PLAIN) -c release --static-swift-stdlib
CHECKED = $(PLAIN) --explicit-target-dependency-import-check error
SOURCES = Package.swift Sources Tests
STREETDESK = .build/release/streetdesk
NEW_REHEARSAL = $(STREETDESK) new $(REHEARSAL) --name 槐安街道 --code 990101001 \
	--from data/sample --rehearsal --at 2026-11-21T08:20

.PHONY: help run rehearsal build test format record bench torture mutants pictures start-order clean needs needs-test

help:
	@echo 'make run        打开示例街道 · opens the sample street'
	@echo 'make test       全部测试 · all tests'
	@echo 'make build      .build/release/streetdesk'
	@echo 'make rehearsal  重建示例街道 · makes the sample street anew'
	@echo 'make format     排版并检查 · formats and lints'
	@echo 'make record     重录画面, 仍算失败 · records the expected screens anew, and fails'
	@echo 'make bench      性能 · figures beside their budgets'
	@echo 'make torture    长时间折磨, SEED=1 · kills, crashes and fuzzing for an hour or more'
	@echo 'make mutants    三十多处故意的错 · some thirty seeded faults, each to be caught'
	@echo 'make pictures   docs/pictures'
	@echo 'make start-order 登记和启动时用到的函数 · lists what a change and a start run, for the linker'
	@echo 'make clean      清除 .build, 含示例街道 · removes .build, the sample street too'

# The street is made once, so that what was logged is still there the next time.
run: build
	@test -e $(REHEARSAL) || $(NEW_REHEARSAL)
	@$(STREETDESK) --desk $(REHEARSAL)

rehearsal: build
	@rm -rf $(REHEARSAL)
	@$(NEW_REHEARSAL)

build: needs
	$(RELEASE) --product streetdesk

test: needs-test
	$(SWIFT) build --build-tests $(CHECKED)
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	STREETDESK_BINARY='$(CURDIR)/.build/debug/streetdesk' .ci/tests $(SWIFT) test --skip-build $(CHECKED)
	SWIFT='$(SWIFT)' .ci/fuzz 200000 300

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)
	$(SWIFT) format lint --strict --recursive $(SOURCES)

# A picture that was written anew has not been looked at yet: the run fails, and git diff shows what changed.
record: needs-test
	STREETDESK_RECORD=1 $(SWIFT) test $(CHECKED) --no-parallel --filter 'WorkbenchTests|ErrorGallery' || true
	@echo '画面已重录, 请看 git diff, 再运行 make test · recorded; look at git diff, then run make test'
	@exit 1

bench: needs-test
	$(RELEASE) --product streetdesk
	$(RELEASE) --product bench
	.build/release/bench

# The campaigns of `make test`, many times as long; SEED=n plays one again.
torture: needs-test
	.ci/torture '$(SWIFT)' '$(SEED)'

mutants: needs-test
	$(SWIFT) build $(PLAIN) --product mutants
	.build/debug/mutants

pictures: build
	.ci/pictures $(STREETDESK) docs/pictures

# Which functions a change and a start run, so that the linker lays them together; wanted anew now and then (DECISIONS).
start-order: needs-test build
	@.ci/need valgrind
	.ci/start-order $(STREETDESK) .ci/start-order.list

clean:
	rm -rf .build

needs:
	@.ci/need-swift $(SWIFT)
	@.ci/need $(TO_BUILD)

needs-test: needs
	@.ci/need $(TO_TEST)
