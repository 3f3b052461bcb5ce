namespace OrchardCore.Email.Core.Services;

/// <summary>The providers that features bring, by name.</summary>
public class EmailProviderOptions
{
    private readonly Dictionary<string, EmailProviderTypeOptions> _providers = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, EmailProviderTypeOptions> Providers => _providers;

    public EmailProviderOptions TryAddProvider(string name, EmailProviderTypeOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _providers.TryAdd(name, options);

        return this;
    }

    public EmailProviderOptions RemoveProvider(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _providers.Remove(name);

        return this;
    }

    public EmailProviderOptions ReplaceProvider(string name, EmailProviderTypeOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _providers[name] = options;

        return this;
    }
}
