using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Core.Services;
using OrchardCore.Settings;

namespace Embedded.Email.Providers;

/// <summary>Takes the provider that the site chose; where it chose none, the first that is set up.</summary>
internal sealed class EmailOptionsSetup(ISiteService sites, IOptions<EmailProviderOptions> providers) : IConfigureOptions<EmailOptions>
{
    public void Configure(EmailOptions options)
    {
        var chosen = sites.GetSettingsAsync<EmailSettings>().GetAwaiter().GetResult().DefaultProviderName;
        options.DefaultProviderName = string.IsNullOrEmpty(chosen)
            ? providers.Value.Providers.FirstOrDefault(provider => provider.Value.IsEnabled).Key
            : chosen;
    }
}
