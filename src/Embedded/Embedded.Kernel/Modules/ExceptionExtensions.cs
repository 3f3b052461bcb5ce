using System.Runtime.InteropServices;
using System.Security;

namespace OrchardCore.Modules;

/// <summary>Sorts exceptions.</summary>
public static class ExceptionExtensions
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);

    /// <summary>Whether the process cannot be trusted to go on.</summary>
    public static bool IsFatal(this Exception ex) =>
        ex is OutOfMemoryException or SecurityException or SEHException;

    public static bool IsFileSharingViolation(this Exception ex) =>
        ex is IOException && ex.HResult is SharingViolation or LockViolation;
}
