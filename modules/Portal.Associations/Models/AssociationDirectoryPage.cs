using OrchardCore.ContentManagement;

namespace Portal.Associations.Models;

/// <summary>The page of the directory; what a visitor narrows it to is in the address.</summary>
public sealed class AssociationDirectoryPage : ContentPart;
