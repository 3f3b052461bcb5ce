using Embedded.Admin.Contents.Lists;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>What is about to be done with every item of a list.</summary>
public sealed record BulkPlan(string Act, string? ContentType, string Heading, ContentListAddress List, int Count, string? ReturnUrl);
