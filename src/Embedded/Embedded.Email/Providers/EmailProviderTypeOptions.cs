namespace OrchardCore.Email.Core.Services;

/// <summary>A provider's type, and whether the site has set it up.</summary>
public class EmailProviderTypeOptions
{
    public EmailProviderTypeOptions(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type = typeof(IEmailProvider).IsAssignableFrom(type)
            ? type
            : throw new ArgumentException($"{type.FullName} is no {nameof(IEmailProvider)}.", nameof(type));
    }

    public Type Type { get; }

    public bool IsEnabled { get; set; }
}
