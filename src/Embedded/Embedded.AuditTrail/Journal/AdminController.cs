using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Users.AuditTrail.Models;

namespace Embedded.AuditTrail.Journal;

/// <summary>The record of events in the admin, at the addresses that Orchard Core's own admin has.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
[Admin]
public sealed class AdminController(
    IServiceProvider services,
    IAuditTrailManager manager,
    IAuthorizationService authorization,
    IDisplayManager<AuditTrailEvent> display,
    IUpdateModelAccessor updater,
    ILocalClock clock) : Controller
{
    private ItemEvents Items => services.GetRequiredService<ItemEvents>();

    private EventSentences Sentences => services.GetRequiredService<EventSentences>();

    /// <summary><c>GET /Admin/AuditTrail/{correlationId?}</c>: the last event first, narrowed as the address says.</summary>
    [Admin("AuditTrail/{correlationId?}", "AuditTrailIndex")]
    [HttpGet]
    [ActionName("Index")]
    public async Task<IActionResult> ListAsync(string? correlationId, [FromQuery] JournalAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!await authorization.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail))
        {
            return Forbid();
        }

        var categories = manager.DescribeCategories().ToArray();
        var filter = JournalFilter.Parse(correlationId, address, categories);
        var (events, before, after) = await services.GetRequiredService<JournalReader>().ReadAsync(filter);
        var told = events.Select(one => (Event: one, Subject: EventSubject.Of(one))).ToArray();
        var addresses = await Items.AddressesAsync(told.Select(one => one.Subject.Item).OfType<ContentItem>(), User, Url);
        var lines = new List<JournalLine>();
        foreach (var (auditTrailEvent, subject) in told)
        {
            lines.Add(await LineAsync(auditTrailEvent, subject, addresses));
        }

        return View("AuditTrail", new JournalViewModel
        {
            CorrelationId = filter.CorrelationId,
            Subject = filter.CorrelationId is null ? null : told.Select(one => NameOf(one.Event, one.Subject)).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? filter.CorrelationId,
            SubjectAddress = filter.CorrelationId is null ? null : addresses.GetValueOrDefault(filter.CorrelationId),
            Address = new JournalAddress
            {
                Q = filter.Text.Length == 0 ? null : filter.Text,
                User = filter.User.Length == 0 ? null : filter.User,
                Event = filter.Event,
                From = filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                To = filter.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
            IsNarrowed = filter.IsNarrowed,
            IsUnderstood = filter.IsUnderstood,
            MaySet = await authorization.AuthorizeAsync(User, AuditTrailPermissions.ManageAuditTrailSettings),
            Choices = [.. categories.Select(ChoiceOf)],
            Lines = lines,
            Before = before,
            After = after,
        });
    }

    /// <summary><c>GET /Admin/AuditTrail/Display/{auditTrailEventId}</c>: an event, and what it changed.</summary>
    [Admin("AuditTrail/Display/{auditTrailEventId}", "AuditTrailDisplay")]
    [HttpGet]
    [ActionName("Display")]
    public async Task<IActionResult> ShowAsync(string auditTrailEventId)
    {
        if (!await authorization.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail))
        {
            return Forbid();
        }

        if (await manager.GetEventAsync(auditTrailEventId) is not { } auditTrailEvent)
        {
            return NotFound();
        }

        var subject = EventSubject.Of(auditTrailEvent);
        var addresses = await Items.AddressesAsync(subject.Item is null ? [] : [subject.Item], User, Url);
        var teller = Sentences.TellerOf(auditTrailEvent);
        var changes = !subject.HasContent ? null : await Items.DifferencesAsync(auditTrailEvent, subject.Item!, User);

        return View("AuditTrailEvent", new EventViewModel
        {
            Line = await LineAsync(auditTrailEvent, subject, addresses),
            Name = manager.DescribeEvent(auditTrailEvent).LocalizedName(services).Value,
            UserName = auditTrailEvent.UserName,
            ClientAddress = auditTrailEvent.ClientIpAddress,
            VersionNumber = auditTrailEvent.TryGet<AuditTrailContentEvent>(out var content) ? content.VersionNumber : null,
            CorrelationId = auditTrailEvent.CorrelationId,
            IsAboutItem = subject.Item is not null,
            AllOfIt = teller?.AllOfIt,
            Details = await DetailsAsync(auditTrailEvent),
            Differences = teller is null ? changes?.Differences : await teller.ChangesAsync(auditTrailEvent),
            IsFirst = changes?.IsFirst == true,
        });
    }

    /// <summary>What drivers of modules show of the event, as on Orchard Core's page of it.</summary>
    private async Task<IShape?> DetailsAsync(AuditTrailEvent auditTrailEvent)
    {
        var shape = await display.BuildDisplayAsync(auditTrailEvent, updater.ModelUpdater, "DetailAdmin");

        return shape.TryGetProperty<IShape>("Content", out var content) ? content : null;
    }

    private string? NameOf(AuditTrailEvent auditTrailEvent, EventSubject subject)
        => subject.Item?.DisplayText
            ?? (auditTrailEvent.TryGet<AuditTrailUserEvent>(out var account) ? account.UserName : Sentences.TellerOf(auditTrailEvent)?.SubjectOf(auditTrailEvent));

    private async Task<JournalLine> LineAsync(AuditTrailEvent auditTrailEvent, EventSubject subject, IReadOnlyDictionary<string, string> addresses) => new(
        auditTrailEvent.EventId,
        await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(auditTrailEvent.CreatedUtc, DateTimeKind.Utc))),
        await Sentences.OfAsync(auditTrailEvent, subject.Item, subject.Item is null ? null : addresses.GetValueOrDefault(subject.Item.ContentItemId)),
        subject.Comment,
        subject.HasContent || Sentences.TellerOf(auditTrailEvent) is not null);

    private JournalChoice ChoiceOf(AuditTrailCategoryDescriptor category) => new(
        category.Name,
        category.LocalizedName(services).Value,
        [.. category.Events.Values.Select(one => new JournalChoice($"{category.Name}.{one.Name}", one.LocalizedName(services).Value, []))]);
}
