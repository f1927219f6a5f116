@echo off
rem Starts Tandem; builds it first where it is not built yet, or its sources have changed since. See also: tandem (the same for sh).
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "args=%root%\app\target\launcher\java.args"
set "mark=%root%\target\launcher\built"
set "log=%root%\target\launcher\build.log"

rem Java: JAVA_HOME first, then PATH.
set "java=java"
if not defined JAVA_HOME goto java_on_path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_found
echo tandem: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it: set it to a JDK 17 or later. 1>&2
exit /b 1
:java_on_path
where /q java
if not errorlevel 1 goto java_found
echo tandem: Java is missing: install a JDK 17 or later, and set JAVA_HOME or PATH to it. 1>&2
exit /b 1
:java_found
set "version="
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined version set "version=%%~v"
for /f "delims=.-+" %%v in ("%version%") do set "version=%%v"
if not defined version set "version=0"
if %version% GEQ 17 goto java_good
echo tandem: %java% is Java %version%: Tandem needs a JDK 17 or later. 1>&2
exit /b 1
:java_good

rem What the build is made of: names, because a file that was removed is newer than nothing, and the newest change.
set "state="
for /f "delims=" %%s in ('powershell -NoProfile -ExecutionPolicy Bypass -Command "$files = @(Get-ChildItem -Path $env:root\pom.xml, $env:root\*\pom.xml, $env:root\*\src\main -Recurse -File | Where-Object { $_.Name -notlike '.*' } | Sort-Object FullName); $text = ($files | ForEach-Object { $_.FullName + ' ' + $_.LastWriteTimeUtc.Ticks }) -join '|'; $sha = [Security.Cryptography.SHA256]::Create(); [BitConverter]::ToString($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($text)))"') do set "state=%%s"
set "before="
if exist "%mark%" set /p before=<"%mark%"
if exist "%args%" if defined state if "%state%"=="%before%" goto start

where /q mvn
if not errorlevel 1 goto maven_found
echo tandem: Maven is missing: install Maven 3.8 or later, so that Tandem can be built. 1>&2
exit /b 1
:maven_found
if exist "%mark%" (
  echo Building Tandem ^(sources have changed^) ... 1>&2
) else (
  echo Building Tandem ^(first use; takes about a minute, longer where libraries must be fetched^) ... 1>&2
)
if not exist "%root%\target\launcher" mkdir "%root%\target\launcher"
rem People read which module is being built; all of Maven's messages go to the log.
powershell -NoProfile -ExecutionPolicy Bypass -Command "& mvn -B '-Dstyle.color=never' -DskipTests '-Dspotless.check.skip' -f $env:root\pom.xml package 2>&1 | Tee-Object -FilePath $env:log | ForEach-Object { if ($_ -match 'Building (Tandem.*?)\s{2,}\[(\d+/\d+)\]') { [Console]::Error.WriteLine('  [' + $Matches[2] + '] ' + $Matches[1]) } elseif ($_ -match 'Downloading from .*pytorch-native.*jar') { [Console]::Error.WriteLine('  fetching PyTorch, the largest of the libraries ...') } }; exit $LASTEXITCODE"
if errorlevel 1 goto build_failed
if not exist "%args%" goto build_failed
>"%mark%" echo %state%
echo Built. 1>&2
goto start
:build_failed
powershell -NoProfile -ExecutionPolicy Bypass -Command "Get-Content -Tail 20 $env:log | ForEach-Object { [Console]::Error.WriteLine($_) }"
echo tandem: the build failed. All of its messages are in %log% 1>&2
exit /b 1

:start
rem Later Javas warn of what JavaFX and the native libraries have always done, and know these words; earlier ones do not.
set "quiet="
if %version% GEQ 24 set "quiet=--enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow"
"%java%" "@%args%" %quiet% tandem.app.Main %*
exit /b %errorlevel%
