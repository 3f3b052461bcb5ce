namespace OrchardCore.Email;

/// <summary>What every provider's settings have.</summary>
public class EmailProviderSettings
{
    public bool? IsEnabled { get; set; }

    public string? DefaultSender { get; set; }
}
