import { exitStatuses } from './exitStatus';

/** The help text of `import`. */
export const importUsage = `Makes a plan of what was measured: inventories and recordings of IO.

Usage: npm run quote -- import FILE... [options]

Recognises RVTools, Live Optics, Nutanix Collector, esxtop -b, Windows performance logs, iostat, sadf,
VPLEX monitors, statistics of vCenter, of ONTAP and of SVC, sysstat -x of a NetApp, and with a map file any
table of samples.

Options
  --out FILE                 the plan; plan.json in this folder unless said otherwise
  --into PLAN                put the workloads into this plan; written as PLAN-measured.json beside it
  --map FILE                 what the columns of a table of samples are (docs/import.md)
  --group WAY                a workload for each cluster, datacenter, folder, host, VM (each), or one for all;
                             attribute:HEADING for an attribute or tag, by its column in an inventory
  --workload NAME=PATTERN    a workload of all whose name has the pattern; may be repeated
  --site OF=SITE             the site of a datacenter, cluster, folder, host or file; may be repeated
  --span SPAN, OF=SPAN       the span of all workloads, or of a datacenter, cluster, folder, host or file; may be repeated
  --statistic highest|p95    what the peak factor is made of: the highest interval, or a percentile
  --reads PERCENT            the share of reads, such as 70 or 70/30, where a file tells neither operations nor bytes apart
  --capacity provisioned|used
  --powered-off              count VMs that are powered off or suspended
  --names                    let names of VMs and hosts into the plan
  --force                    replace a plan that is there already; never a file that is read
  --help                     this text

${exitStatuses}`;
