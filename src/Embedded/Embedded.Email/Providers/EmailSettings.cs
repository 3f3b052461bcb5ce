namespace OrchardCore.Email;

/// <summary>The site's choice of a provider.</summary>
public class EmailSettings
{
    public const string GroupId = "email";

    public string? DefaultProviderName { get; set; }
}
