// A stand-in for a library that every Windows since 7 has and Wine 8 lacks. It goes into the prefix alone.
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length)
{
    const ULONG most = 1 << 20;
    while (length > 0) {
        ULONG part = length > most ? most : (ULONG)length;
        if (!RtlGenRandom(bytes, part))
            return FALSE;
        bytes += part;
        length -= part;
    }
    return TRUE;
}
