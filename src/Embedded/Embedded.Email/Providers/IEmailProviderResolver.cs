namespace OrchardCore.Email;

/// <summary>Finds the provider of a name, or the site's default one.</summary>
public interface IEmailProviderResolver
{
    ValueTask<IEmailProvider?> GetAsync(string? providerName = null);
}
