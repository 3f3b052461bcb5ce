using Embedded.AuditTrail.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.AuditTrail.Events;

internal sealed class AuditTrailManager(
    IClock clock,
    ISession session,
    ISiteService sites,
    IOptions<AuditTrailOptions> options,
    ILookupNormalizer normalizer,
    IEnumerable<IAuditTrailEventHandler> handlers,
    IClientIPAddressAccessor addresses,
    IAuditTrailIdGenerator ids,
    ShellSettings shell,
    ILogger<AuditTrailManager> logger) : IAuditTrailManager
{
    /// <summary>So that trimming years of events neither holds them all in memory nor keeps other writers waiting.</summary>
    private const int TrimmedAtOnce = 200;

    public async Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context) where TEvent : class, new()
    {
        ArgumentNullException.ThrowIfNull(context);

        // Set-up is nobody's doing.
        if (!shell.IsRunning()
            || !DescribeCategory(context.Category).Events.TryGetValue(context.Name, out var descriptor)
            || !await IsRecordedAsync(descriptor))
        {
            return;
        }

        var created = new AuditTrailCreateContext<TEvent>(context.Name, context.Category, context.CorrelationId, context.UserId, context.UserName, context.AuditTrailEventItem);
        await handlers.InvokeAsync((handler, creating) => handler.CreateAsync(creating), created, logger);

        var auditTrailEvent = new AuditTrailEvent
        {
            EventId = ids.GenerateUniqueId(),
            Category = created.Category,
            Name = created.Name,
            CorrelationId = created.CorrelationId,
            UserId = created.UserId,
            UserName = created.UserName ?? "",
            NormalizedUserName = string.IsNullOrEmpty(created.UserName) ? "" : normalizer.NormalizeName(created.UserName),
            ClientIpAddress = string.IsNullOrEmpty(created.ClientIpAddress) ? await ClientAddressAsync() : created.ClientIpAddress,
            CreatedUtc = created.CreatedUtc ?? clock.UtcNow,
        };
        auditTrailEvent.Put(created.AuditTrailEventItem);
        await handlers.InvokeAsync((handler, creating, altered) => handler.AlterAsync(creating, altered), created, auditTrailEvent, logger);
        await session.SaveAsync(auditTrailEvent, AuditTrailEvent.Collection);
    }

    public async Task<AuditTrailEvent?> GetEventAsync(string eventId)
        => await session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.EventId == eventId, AuditTrailEvent.Collection).FirstOrDefaultAsync();

    public async Task<int> TrimEventsAsync(TimeSpan retentionPeriod)
    {
        var end = clock.UtcNow - retentionPeriod;
        for (var trimmed = 0; ;)
        {
            var old = (await session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CreatedUtc <= end, AuditTrailEvent.Collection)
                .OrderBy(index => index.CreatedUtc)
                .Take(TrimmedAtOnce)
                .ListAsync()).ToList();
            if (old.Count == 0)
            {
                return trimmed;
            }

            foreach (var auditTrailEvent in old)
            {
                session.Delete(auditTrailEvent, AuditTrailEvent.Collection);
            }

            await session.SaveChangesAsync();
            trimmed += old.Count;
        }
    }

    public AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent)
        => DescribeCategory(auditTrailEvent.Category).Events.GetValueOrDefault(auditTrailEvent.Name) ?? AuditTrailEventDescriptor.Default(auditTrailEvent);

    public IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories() => options.Value.CategoryDescriptors.Values;

    public AuditTrailCategoryDescriptor DescribeCategory(string name)
        => options.Value.CategoryDescriptors.GetValueOrDefault(name) ?? AuditTrailCategoryDescriptor.Default(name);

    private async Task<string?> ClientAddressAsync()
        => (await sites.GetSettingsAsync<AuditTrailSettings>()).ClientIpAddressAllowed ? (await addresses.GetIPAddressAsync())?.ToString() : null;

    private async Task<bool> IsRecordedAsync(AuditTrailEventDescriptor descriptor)
        => descriptor.IsMandatory || (await sites.GetSettingsAsync<AuditTrailSettings>()).Records(descriptor);
}
