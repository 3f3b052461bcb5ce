namespace OrchardCore.ContentManagement;

/// <summary>A named field of a content part.</summary>
public class ContentField : ContentElement
{
}
