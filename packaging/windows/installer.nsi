; The installer, for one user and without the rights of an administrator. packaging/windows/build calls makensis with
;   VERSION and NUMBERS (of Cargo.toml), PROGRAMS (the folder of the three programs), LICENCES (a file), HOMEPAGE,
;   APP_ID (by which notifications are known), COMPRESSOR, OUT
; `/S` installs without a question, `/D=FOLDER` elsewhere; `uninstall.exe /S` removes and keeps what is the user's.

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Unhunch"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
; Where Windows notes that the user has turned a start off.
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define SHORTCUT "$SMPROGRAMS\Unhunch.lnk"

; Half seconds in which a program that was asked to quit has gone.
!define PATIENCE 20

Name "Unhunch"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Unhunch"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
SetCompressor ${COMPRESSOR}
; The same programs give the same installer.
SetDateSave off
BrandingText "Unhunch ${VERSION}"
AllowSkipFiles off

VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Unhunch"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Unhunch"
VIAddVersionKey CompanyName "The Unhunch developers"
VIAddVersionKey LegalCopyright "The Unhunch developers. MIT or Apache-2.0"

!define MUI_ICON "unhunch.ico"
!define MUI_UNICON "unhunch.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(LICENCE)"
!define MUI_LICENSEPAGE_BUTTON "$(^NextBtn)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\unhunchw.exe"

!insertmacro MUI_PAGE_LICENSE "${LICENCES}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include texts.nsh

Var was_running

; Asks the instance that reminds to end, and waits until no program of ours is in use.
!macro QUIT prefix
Function ${prefix}Quit
    StrCpy $was_running no
    ${IfNot} ${FileExists} "$INSTDIR\unhunch.exe"
        Return
    ${EndIf}
    nsExec::Exec '"$INSTDIR\unhunch.exe" quit'
    Pop $0
    ${If} $0 == 0
        StrCpy $was_running yes
    ${EndIf}
  again:
    StrCpy $1 0
    ${Do}
        Call ${prefix}IsFree
        Pop $0
        ${If} $0 == yes
            Return
        ${EndIf}
        Sleep 500
        IntOp $1 $1 + 1
    ${LoopUntil} $1 >= ${PATIENCE}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
FunctionEnd

; Whether each of our programs can be written.
Function ${prefix}IsFree
    Push $1
    StrCpy $0 yes
    !insertmacro IS_FREE unhunch
    !insertmacro IS_FREE unhunchw
    !insertmacro IS_FREE unhunch-window
    Pop $1
    Push $0
FunctionEnd
!macroend

!macro IS_FREE program
    ${If} ${FileExists} "$INSTDIR\${program}.exe"
        ClearErrors
        FileOpen $1 "$INSTDIR\${program}.exe" a
        ${If} ${Errors}
            StrCpy $0 no
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
!macroend

!insertmacro QUIT ""
!insertmacro QUIT "un."

; By this name Windows knows that the notifications, the windows and the entry are of one program.
Function NameShortcut
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P= 0
        Return
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
        ${IPersistFile::Load} $1 '("${SHORTCUT}", ${STGM_READWRITE})'
        ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
        ${If} $2 P<> 0
            System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
            System::Call '*(&w128 "${APP_ID}")p.r4'
            System::Call '*(&i2 ${VT_LPWSTR},&i6,p r4,p)p.r5'
            ${IPropertyStore::SetValue} $2 '(r3,r5)'
            ${IPropertyStore::Commit} $2 ""
            System::Free $3
            System::Free $4
            System::Free $5
            ${IUnknown::Release} $2 ""
        ${EndIf}
        ${IPersistFile::Save} $1 '("${SHORTCUT}",1)'
        ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
FunctionEnd

Section "Unhunch" program
    SectionIn RO
    Call Quit
    SetOutPath "$INSTDIR"
    File "${PROGRAMS}\unhunch.exe"
    File "${PROGRAMS}\unhunchw.exe"
    File "${PROGRAMS}\unhunch-window.exe"
    File /oname=licences.txt "${LICENCES}"
    File /oname=unhunch.png "../linux/icons/hicolor/256x256/apps/unhunch.png"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ; What is started from here works in this folder, and keeps it from being removed.
    SetOutPath "$PROFILE"
    CreateShortcut "${SHORTCUT}" "$INSTDIR\unhunchw.exe"
    Call NameShortcut

    WriteRegStr HKCU "${UNINSTALL}" DisplayName "Unhunch"
    WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\unhunchw.exe"
    WriteRegStr HKCU "${UNINSTALL}" Publisher "The Unhunch developers"
    WriteRegStr HKCU "${UNINSTALL}" URLInfoAbout "${HOMEPAGE}"
    WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
    SectionGetSize ${program} $0
    WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize $0
SectionEnd

; The program writes the value itself, so that it knows it again.
Section /o "$(AUTOSTART)" autostart
    nsExec::Exec '"$INSTDIR\unhunch.exe" autostart on'
    Pop $0
SectionEnd

Section -after
    ; Who has unticked it does not want it.
    ${IfNot} ${SectionIsSelected} ${autostart}
        nsExec::Exec '"$INSTDIR\unhunch.exe" autostart off'
        Pop $0
    ${EndIf}
    ; An update goes on as it was.
    ${If} $was_running == yes
        Exec '"$INSTDIR\unhunchw.exe" --background'
    ${EndIf}
SectionEnd

Function .onInit
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    ReadRegStr $0 HKCU "${RUN}" Unhunch
    ${If} $0 != ""
        !insertmacro SelectSection ${autostart}
    ${EndIf}
FunctionEnd

Section "un.Unhunch" un_program
    SectionIn RO
    Call un.Quit
    Delete "$INSTDIR\unhunch.exe"
    Delete "$INSTDIR\unhunchw.exe"
    Delete "$INSTDIR\unhunch-window.exe"
    Delete "$INSTDIR\licences.txt"
    Delete "$INSTDIR\unhunch.png"
    Delete "$INSTDIR\uninstall.exe"
    ; What else lies there is not ours.
    RMDir "$INSTDIR"
    Delete "${SHORTCUT}"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegValue HKCU "${RUN}" Unhunch
    DeleteRegValue HKCU "${APPROVED}" Unhunch
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\${APP_ID}"
SectionEnd

Section /o "un.$(DATA)" un_data
    RMDir /r "$APPDATA\unhunch"
    RMDir /r "$LOCALAPPDATA\unhunch"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${program} "$(PROGRAM_ABOUT)"
    !insertmacro MUI_DESCRIPTION_TEXT ${autostart} "$(AUTOSTART_ABOUT)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${un_program} "$(PROGRAM_ABOUT)"
    !insertmacro MUI_DESCRIPTION_TEXT ${un_data} "$(DATA_ABOUT)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
