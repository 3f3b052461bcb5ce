using OrchardCore.ContentManagement;

namespace Portal.Meetings.Desk;

/// <summary>A widget of the admin's first page: what should have been carried out by now.</summary>
public sealed class OverdueDirectives : ContentPart;
