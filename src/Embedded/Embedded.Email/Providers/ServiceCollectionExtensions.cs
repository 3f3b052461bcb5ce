using Embedded.Email.Messages;
using Embedded.Email.Providers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Email.Core.Services;

namespace OrchardCore.Email.Core;

/// <summary>Registers mail and its providers.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddEmailServices(this IServiceCollection services)
    {
        services.TryAddScoped<IEmailService, EmailService>();
        services.TryAddScoped<IEmailProviderResolver, EmailProviderResolver>();
        services.AddScoped<IEmailServiceEvents, MessageCheck>();

        return services;
    }

    /// <summary>Registers a provider that needs no setting up.</summary>
    public static IServiceCollection AddEmailProvider<T>(this IServiceCollection services, string name)
        where T : class, IEmailProvider
        => services.Configure<EmailProviderOptions>(options => options.TryAddProvider(name, new EmailProviderTypeOptions(typeof(T)) { IsEnabled = true }));

    /// <summary>Registers what tells whether a provider is set up.</summary>
    public static IServiceCollection AddEmailProviderOptionsConfiguration<TConfiguration>(this IServiceCollection services)
        where TConfiguration : class, IConfigureOptions<EmailProviderOptions>
        => services.AddTransient<IConfigureOptions<EmailProviderOptions>, TConfiguration>();
}
