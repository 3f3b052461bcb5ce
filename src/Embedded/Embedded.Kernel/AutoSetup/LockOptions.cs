namespace OrchardCore.AutoSetup.Options;

/// <summary>How long a process waits for another that is setting the site up, in milliseconds.</summary>
public class LockOptions
{
    public int LockTimeout { get; set; }

    public int LockExpiration { get; set; }
}
