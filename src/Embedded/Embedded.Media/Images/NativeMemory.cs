using System.Runtime.InteropServices;

namespace Embedded.Media.Images;

/// <summary>
/// Has the C library give large blocks back to the system at once. By itself it keeps them, for each thread that ever decoded a
/// picture, since it takes one large block for a sign of more.
/// </summary>
internal static class NativeMemory
{
    private const int MmapThreshold = -3;
    private const int ArenaMax = -8;
    private const int LargeBlock = 256 * 1024;
    private const int Arenas = 2;

    public static void ReturnLargeBlocks()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = mallopt(MmapThreshold, LargeBlock);
            _ = mallopt(ArenaMax, Arenas);
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library than glibc does not keep them.
        }
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int mallopt(int parameter, int value);
}
