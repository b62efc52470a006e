const words = (text: string): string[] =>
  text
    .split(/,\s*/)
    .map((heading) => heading.trim())
    .filter(Boolean);

/** vInfo of about 3.10, with an attribute of the site in its middle. */
export const third =
  words(`VM, Powerstate, Template, Config status, DNS Name, Connection state, Guest state, Heartbeat, Consolidation Needed, PowerOn,
  Suspend time, Change Version, CPUs, Memory, NICs, Disks, Network #1, Network #2, Network #3, Network #4, Num Monitors, Video Ram KB, Resource pool,
  Folder, vApp, DAS protection, FT State, FT Latency, FT Bandwidth, FT Sec. Latency, Provisioned MB, In Use MB, Unshared MB, HA Restart Priority,
  HA Isolation Response, HA VM Monitoring, Cluster rule(s), Cluster rule name(s), Boot Required, Boot delay, Boot retry delay, Boot retry enabled,
  Boot BIOS setup, Firmware, HW version, HW upgrade status, HW upgrade policy, HW target, Path, Annotation, Cost centre, Datacenter, Cluster, Host,
  OS according to the configuration file, OS according to the VMware Tools, VM ID, VM UUID, VI SDK Server type, VI SDK API Version, VI SDK Server,
  VI SDK UUID`);

/** vInfo of 4.x. */
export const fourth =
  words(`VM, Powerstate, Template, SRM Placeholder, Config status, DNS Name, Connection state, Guest state, Heartbeat,
  Consolidation Needed, PowerOn, Suspended To Memory, Suspend time, Suspend Interval, Creation date, Change Version, CPUs, Overall Cpu Readiness, Memory,
  Active Memory, NICs, Disks, Total disk capacity MiB, Fixed Passthru HotPlug, min Required EVC Mode Key, Latency Sensitivity, Op Notification Timeout,
  EnableUUID, CBT, Primary IP Address, Network #1, Network #8, Num Monitors, Video Ram KiB, Resource pool, Folder ID, Folder, vApp, DAS protection,
  FT State, FT Role, FT Latency, FT Bandwidth, FT Sec. Latency, Vm Failover In Progress, Provisioned MiB, In Use MiB, Unshared MiB, HA Restart Priority,
  Path, Log directory, Snapshot directory, Suspend directory, Annotation, Datacenter, Cluster, Host, OS according to the configuration file,
  OS according to the VMware Tools, Customization Info, Guest Detailed Data, VM ID, SMBIOS UUID, VM UUID, VI SDK Server type, VI SDK API Version,
  VI SDK Server, VI SDK UUID`);

/** vInfo with -DBColumnNames. */
export const database =
  words(`vInfoVMName, vInfoPowerstate, vInfoTemplate, vInfoGuestHostName, vInfoCPUs, vInfoMemory, vInfoProvisioned, vInfoInUse,
  vInfoDataCenter, vInfoCluster, vInfoHost, vInfoSRMPlaceHolder, vInfoOSTools, vInfoOS, vInfoTotalDiskCapacityMiB, vInfoUUID, vInfoNICs,
  vInfoNumVirtualDisks, vInfoCreateDate, vInfoPrimaryIPAddress`);
