namespace OrchardCore.Email;

/// <summary>Which provider sends where a mail names none.</summary>
public class EmailOptions
{
    public string? DefaultProviderName { get; set; }
}
