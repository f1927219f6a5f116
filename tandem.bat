@echo off
rem Starts Tandem from its sources: builds on first use and whenever they have changed, then hands its arguments on.
setlocal EnableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
    echo tandem: no Java found: install a JDK 17 or later, or set JAVA_HOME to one 1>&2
    exit /b 1
)
set "version=0"
for /f tokens^=2^ delims^=^" %%V in ('""%java%" -version 2^>^&1" ^| findstr version') do (
    for /f "delims=.-+" %%M in ("%%V") do set "version=%%M"
)
if !version! LSS 17 (
    echo tandem: Java !version! found at "%java%": install a JDK 17 or later, or set JAVA_HOME to one 1>&2
    exit /b 1
)

set "stamp=%home%\target\tandem.built"
set "launch=%home%\app\target\launch.args"
set "listing=%home%\target\tandem.sources"
if not exist "%home%\target" mkdir "%home%\target"

rem Name, size and time of every source, to be compared with those of the last build.
pushd "%home%"
(
    for %%F in (pom.xml .mvn\jvm.config) do @echo %%F %%~zF %%~tF
    for %%M in (protocols xai tasks results app) do @(
        for %%F in (%%M\pom.xml) do @echo %%F %%~zF %%~tF
        for /r "%%M\src\main" %%F in (*) do @echo %%F %%~zF %%~tF
    )
) > "%listing%"
popd

set "build="
if not exist "%launch%" set "build=first"
if not exist "%stamp%" set "build=first"
if not defined build (
    fc /b "%listing%" "%stamp%" >nul 2>&1 || set "build=changed"
)
if defined build (
    where mvn >nul 2>&1 || (
        echo tandem: no Maven found: install Maven 3.8 or later; it is needed to build 1>&2
        exit /b 1
    )
    if "!build!"=="first" (
        echo First use: building Tandem. This takes a minute or more, for libraries are fetched ... 1>&2
    ) else (
        echo The sources have changed: building Tandem anew ... 1>&2
    )
    pushd "%home%"
    call mvn -B -ntp -DskipTests -Dspotless.check.skip=true package > "%home%\target\build.log" 2>&1
    if errorlevel 1 (
        popd
        findstr /b /c:"[ERROR]" "%home%\target\build.log" 1>&2
        echo tandem: the build failed; all of it stands in "%home%\target\build.log" 1>&2
        exit /b 1
    )
    popd
    copy /y "%listing%" "%stamp%" >nul
    echo Built. 1>&2
)

rem Newer Javas ask to be told that native libraries (JavaFX, PyTorch, SQLite) may be loaded; 17 does not know the words.
set "modern="
if !version! GEQ 24 set "modern=--enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow"
"%java%" "@%launch%" %modern% "-Dtandem.plugins=%home%\plugins" tandem.app.Main %*
exit /b %errorlevel%
