using System.Diagnostics;
using Portal.TestSupport;

namespace Portal.Integration.Tests.BadInput;

/// <summary>A site whose data lies on a small file system of its own, which a test fills to its last byte.</summary>
public sealed class SmallDiskSite : SqliteSite
{
    private const string Size = "64m";
    private const int Block = 65_536;

    private bool _isMounted;

    /// <inheritdoc/>
    protected override bool IsOffered => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    private string Filler => Path.Combine(DataFolder, "filler");

    /// <inheritdoc/>
    public override void SkipUnlessOffered() => Assert.SkipUnless(_isMounted, "A small file system is mounted only by root on Linux, where mounting is allowed.");

    /// <summary>Leaves no room on the disk.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var length = Block; length > 0; length /= 2)
        {
            try
            {
                while (true)
                {
                    filler.Write(new byte[length]);
                }
            }
            catch (IOException)
            {
                // The next smaller block may still fit.
            }
        }
    }

    /// <summary>Makes room again.</summary>
    public void Empty() => File.Delete(Filler);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_isMounted)
        {
            await RunAsync("umount", "-l", DataFolder);
        }

        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task PrepareAsync(string appData)
        => _isMounted = await RunAsync("mount", "-t", "tmpfs", "-o", "size=" + Size, "portal-test", appData) == 0;

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();

        return process.ExitCode;
    }
}
