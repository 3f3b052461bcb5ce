using Embedded.Display.DynamicCaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Embedded.Display.OutputCaching;

/// <summary>Whole answers, kept for visitors who are not signed in, and parts of answers, kept for everyone.</summary>
[Feature("OrchardCore.DynamicCache")]
internal sealed class OutputCachingStartup : StartupBase
{
    private const long MaxKeptBytes = 48 * 1024 * 1024;
    private const long MaxAnswerBytes = 4 * 1024 * 1024;

    // A kept answer ends here, before compression, error pages and sign-in, but after the culture is known.
    public override int ConfigureOrder => -12_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOutputCache();
        Decorate(services);
        services.AddSingleton<VisitorPagePolicy>();
        services.AddOptions<OutputCacheOptions>().Configure(static options =>
        {
            options.SizeLimit = MaxKeptBytes;
            options.MaximumBodySize = MaxAnswerBytes;
            options.AddBasePolicy(static policy => policy.AddPolicy<VisitorPagePolicy>(), excludeDefaultPolicy: true);
        });

        // Parts before answers: an answer that is begun once its tag is removed must not find the part that was to go.
        services.AddSingleton<FragmentCache>();
        services.AddSingleton<ITagRemovedEventHandler>(static provider => provider.GetRequiredService<FragmentCache>());
        services.AddSingleton<ITagRemovedEventHandler, Evictions>();
        services.AddScoped<Fragments>();
    }

    private static void Decorate(IServiceCollection services)
    {
        var memory = services.Last(service => service.ServiceType == typeof(IOutputCacheStore));
        services.Remove(memory);
        services.AddSingleton(provider => new EvictionAwareStore(
            (IOutputCacheStore)memory.ImplementationFactory!(provider),
            provider.GetRequiredService<IHttpContextAccessor>()));
        services.AddSingleton<IOutputCacheStore>(static provider => provider.GetRequiredService<EvictionAwareStore>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseOutputCache();
}
