namespace OrchardCore.Alias.Settings;

/// <summary>Settings of an alias on one content type.</summary>
public class AliasPartSettings
{
    public string? Pattern { get; set; }

    public AliasPartOptions Options { get; set; }
}
