using OrchardCore.ContentManagement;

namespace Portal.Editorial.Desk;

/// <summary>A widget of the admin's first page: what waits for approval, or what came of one's own drafts.</summary>
public sealed class AwaitingApproval : ContentPart;
