using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Core.Services;

namespace Embedded.Email.Providers;

internal sealed class EmailProviderResolver(
    IOptionsSnapshot<EmailOptions> options,
    IOptionsSnapshot<EmailProviderOptions> providers,
    IServiceProvider services) : IEmailProviderResolver
{
    public ValueTask<IEmailProvider?> GetAsync(string? providerName = null)
    {
        if (string.IsNullOrEmpty(providerName))
        {
            providerName = options.Value.DefaultProviderName;
        }

        if (string.IsNullOrEmpty(providerName))
        {
            return ValueTask.FromResult<IEmailProvider?>(null);
        }

        return providers.Value.Providers.TryGetValue(providerName, out var provider)
            ? ValueTask.FromResult<IEmailProvider?>((IEmailProvider)ActivatorUtilities.CreateInstance(services, provider.Type))
            : throw new InvalidEmailProviderException(providerName);
    }
}
