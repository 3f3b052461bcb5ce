namespace Embedded.Storage;

/// <summary>Tells a disk that has no room, or an account's share of it that is used up, from other troubles of files.</summary>
public static class FullDisk
{
    private const int NoSpace = 28;
    private const int QuotaOfLinux = 122;
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether the exception of a file says so.</summary>
    // The runtime puts the number of the error as the system gave it.
    public static bool Is(Exception exception) => exception is IOException { HResult: NoSpace or QuotaOfLinux or WindowsHandleDiskFull or WindowsDiskFull };
}
